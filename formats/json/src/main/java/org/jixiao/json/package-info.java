/**
 * Documents as JSON with Jackson 3: {@link org.jixiao.json.JixiaoJson} for whole texts, {@link org.jixiao.json.JixiaoModule}
 * for values inside a user's own JSON. What the keys mean is decided in {@code org.jixiao.document}, not here.
 *
 * <pre>{@code
 * Rubric rubric = JixiaoJson.readOrThrow(Document.RUBRIC, bytes);
 * String json = JixiaoJson.write(Document.EVALUATION, evaluation);
 * }</pre>
 */
@NullMarked
package org.jixiao.json;

import org.jspecify.annotations.NullMarked;
