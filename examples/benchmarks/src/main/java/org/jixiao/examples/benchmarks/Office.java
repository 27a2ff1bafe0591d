package org.jixiao.examples.benchmarks;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.plan.FactLayout;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Field;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A made-up department that the sheet of Zizhou scores: 24 numbers, money in hundredths of a yuan and satisfaction in
 * ten-thousandths of a percent, 15 answers of checklists as bits, and three counts of violations.
 */
final class Office {
    /** The ids of the numbers, in their order. */
    static final String[] NUMBERS = {
        "staff",
        "posts",
        "three-public",
        "three-public-before",
        "key-programmes",
        "all-programmes",
        "adjusted",
        "budget",
        "surplus",
        "carried-over",
        "three-public-budget",
        "procured",
        "to-procure",
        "card-payments",
        "authorised",
        "assets-in-use",
        "fixed-assets",
        "inspections-planned",
        "inspections",
        "reviews-planned",
        "reviews",
        "campaigns-planned",
        "campaigns",
        "satisfaction"
    };

    /** Which numbers are amounts of money. */
    static final boolean[] MONEY = {
        false, false, true, true, true, true, true, true, true, true, true, false, false, true, true, true, true, false,
        false, false, false, false, false, false
    };

    /** The ids of the checklists, and how many items each has; their bits follow one another. */
    static final String[] LISTS = {"budget-rules", "disclosure", "asset-rules", "social-benefit"};

    static final int[] ITEMS = {3, 5, 2, 5};

    private static final String[] IDS = {"1", "2", "3", "4", "5"};

    /** The ids of the counts of violations. */
    static final String[] COUNTS = {"payment-progress", "compliant-use", "asset-safety"};

    final long[] numbers = new long[NUMBERS.length];
    final long[] counts = new long[COUNTS.length];
    int checks;

    /**
     * A department.
     *
     * @param random the source of chance
     * @param scale the largest amount of money, in yuan
     */
    static Office random(SplittableRandom random, long scale) {
        Office office = new Office();
        long[] n = office.numbers;
        pair(random, n, 0, 1, 80, 115, 3);
        pair(random, n, 2, 3, 80, 115, scale);
        n[10] = n[2] * 100 / (85 + random.nextInt(24)) + random.nextInt(3);
        share(random, n, 4, 5, 50, scale);
        if (random.nextInt(3) == 0) {
            n[7] = 100 * random.nextLong(1, scale);
        } else {
            pair(random, n, 6, 7, 0, 40, scale);
        }
        n[9] = random.nextLong(scale);
        n[8] = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> n[9];
            default -> random.nextLong(scale * 2);
        };
        n[12] = 1 + random.nextInt(30);
        n[11] = Math.max(0, n[12] - random.nextInt(4));
        share(random, n, 13, 14, 30, scale);
        share(random, n, 15, 16, 65, scale);
        for (int i = 17; i < 23; i += 2) {
            n[i] = random.nextInt(40);
            n[i + 1] = Math.max(0, n[i] + 1 - random.nextInt(8));
        }
        int percent = 70 + random.nextInt(30);
        n[23] = percent * 10_000L + (random.nextInt(3) == 0 ? random.nextInt(10_000) : random.nextInt(2));
        for (int i = 0; i < COUNTS.length; i++) {
            office.counts[i] = Math.max(0, random.nextInt(8) - 4);
        }
        office.checks = (int) (random.nextLong() | random.nextLong() | random.nextLong()) & (1 << 15) - 1;
        return office;
    }

    /** A share that is never more than the whole. */
    private static void share(SplittableRandom random, long[] n, int part, int whole, int low, long scale) {
        pair(random, n, part, whole, low, 100, scale);
        n[part] = Math.min(n[part], n[whole]);
    }

    /** A ratio within bounds: a third anywhere, a third exactly on a whole percentage, a third one unit beside it. */
    private static void pair(SplittableRandom random, long[] n, int part, int whole, int low, int high, long scale) {
        long hundredths = random.nextLong(1, scale + 1);
        int percent = low + random.nextInt(high - low + 1);
        n[whole] = hundredths * 100;
        switch (random.nextInt(3)) {
            case 0 -> n[part] = hundredths * percent + random.nextLong(hundredths);
            case 1 -> n[part] = hundredths * percent;
            default -> n[part] = Math.max(0, hundredths * percent + (random.nextBoolean() ? 1 : -1));
        }
    }

    static Office[] random(int count, long seed, long scale) {
        SplittableRandom random = new SplittableRandom(seed);
        Office[] offices = new Office[count];
        for (int i = 0; i < count; i++) {
            offices[i] = random(random, scale);
        }
        return offices;
    }

    /** The fields of a layout in the order in which {@link #row} fills them. */
    static Field[] fields(FactLayout layout) {
        Field[] fields = new Field[NUMBERS.length + LISTS.length + COUNTS.length];
        int i = 0;
        for (String[] ids : new String[][] {NUMBERS, LISTS, COUNTS}) {
            for (String id : ids) {
                fields[i++] = layout.field(id);
            }
        }
        return fields;
    }

    FactRow row(Field[] fields, FactRow row) {
        int f = 0;
        for (long number : numbers) {
            row.set(fields[f++], number);
        }
        int from = 0;
        for (int items : ITEMS) {
            row.set(fields[f++], checks >> from & (1 << items) - 1, 0);
            from += items;
        }
        for (long count : counts) {
            row.set(fields[f++], count);
        }
        return row;
    }

    Facts facts() {
        Facts.Builder facts = Facts.builder();
        for (int i = 0; i < numbers.length; i++) {
            facts.put(NUMBERS[i], new Observation.Measured(quantity(i)));
        }
        int from = 0;
        for (int k = 0; k < LISTS.length; k++) {
            Observation.Checked list = Observation.Checked.allMet();
            for (int i = 0; i < ITEMS[k]; i++) {
                boolean met = (checks >> from++ & 1) != 0;
                list = list.with(met ? ItemStatus.MET : ItemStatus.NOT_MET, IDS[i]);
            }
            facts.put(LISTS[k], list);
        }
        for (int i = 0; i < COUNTS.length; i++) {
            facts.put(COUNTS[i], Observation.Counted.of(counts[i]));
        }
        return facts.build();
    }

    private Quantity quantity(int index) {
        if (MONEY[index]) {
            return new Quantity(Rational.of(BigDecimal.valueOf(numbers[index], 6)), Unit.WAN_YUAN);
        }
        if (index == numbers.length - 1) {
            return new Quantity(Rational.of(BigDecimal.valueOf(numbers[index], 4)), Unit.PERCENT);
        }
        Unit unit = index < 2 ? Unit.PERSON : index < 13 ? Unit.ITEM : Unit.parse("个");
        return Quantity.of(numbers[index], unit);
    }
}
