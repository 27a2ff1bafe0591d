package org.jixiao.issue;

/** The languages of all texts. There is no default: whoever prints says which. */
public enum Language {
    /** Chinese, as official forms are written. */
    ZH,
    /** English. */
    EN
}
