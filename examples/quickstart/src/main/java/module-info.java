/** A consumer of the library on the module path: it needs no more than the one module. */
module org.jixiao.examples.quickstart {
    requires org.jixiao.core;
}
