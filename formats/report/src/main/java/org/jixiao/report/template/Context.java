package org.jixiao.report.template;

import org.jixiao.issue.Language;

/** The data and the language in which they are printed. */
record Context(DocumentData data, Language language) {
    String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
