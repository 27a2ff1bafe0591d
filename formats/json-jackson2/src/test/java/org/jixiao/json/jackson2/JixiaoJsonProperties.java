package org.jixiao.json.jackson2;

import io.vavr.control.Validation;
import java.util.List;
import org.jixiao.document.Document;
import org.jixiao.document.testing.DocumentContract;
import org.jixiao.issue.Issue;

class JixiaoJsonProperties extends DocumentContract {
    @Override
    protected int damagedDocuments() {
        return 1_000; // the binding to Jackson 3 tries ten thousand on the same code
    }

    @Override
    protected <T> Validation<List<Issue>, T> read(Document<T> document, String text) {
        return JixiaoJson.read(document, text);
    }

    @Override
    protected <T> Validation<List<Issue>, T> read(Document<T> document, byte[] bytes) {
        return JixiaoJson.read(document, bytes);
    }

    @Override
    protected <T> String write(Document<T> document, T value) {
        return JixiaoJson.write(document, value);
    }
}
