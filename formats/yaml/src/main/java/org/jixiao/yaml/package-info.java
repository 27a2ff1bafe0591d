/**
 * Documents as YAML: start at {@link org.jixiao.yaml.JixiaoYaml}. What the keys mean is decided in {@code
 * org.jixiao.document}, not here.
 *
 * <pre>{@code
 * Rubric rubric = JixiaoYaml.readOrThrow(Document.RUBRIC, bytes);
 * }</pre>
 */
@NullMarked
package org.jixiao.yaml;

import org.jspecify.annotations.NullMarked;
