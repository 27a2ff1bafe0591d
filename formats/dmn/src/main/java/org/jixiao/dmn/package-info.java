/**
 * Rubrics for engines that know DMN. Start at {@link org.jixiao.dmn.DmnModel}: it makes a decision model out of a rubric,
 * says what DMN cannot express, and puts facts into the variables that the model reads. It runs no model; that is for the
 * engine that loads it.
 *
 * <pre>{@code
 * DmnModel model = DmnModel.of(rubric);
 * model.issues().forEach(System.out::println);
 * Files.write(Path.of("rubric.dmn"), model.xml());
 * Map<String, Object> variables = model.variables(facts).get();
 * }</pre>
 */
@NullMarked
package org.jixiao.dmn;

import org.jspecify.annotations.NullMarked;
