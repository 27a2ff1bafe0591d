package org.jixiao.dmn;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives out names that every engine reads: letters, Han characters, digits and {@code _}, led by a word that keeps them
 * apart from the words of FEEL. Names that would be the same get a number.
 */
final class Names {
    private final Set<String> taken = new HashSet<>();

    String of(String kind, String id) {
        StringBuilder safe = new StringBuilder(kind).append('_');
        id.codePoints().forEach(point -> {
            boolean keeps = point >= '0' && point <= '9'
                    || point >= 'a' && point <= 'z'
                    || point >= 'A' && point <= 'Z'
                    || point < Character.MIN_SUPPLEMENTARY_CODE_POINT
                            && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                            && Character.isLetter(point);
            if (keeps) {
                safe.appendCodePoint(point);
            } else if (safe.charAt(safe.length() - 1) != '_') {
                safe.append('_');
            }
        });
        while (safe.charAt(safe.length() - 1) == '_') {
            safe.setLength(safe.length() - 1);
        }
        return unique(safe.toString());
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
