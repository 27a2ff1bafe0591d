package org.jixiao.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.issue.Location;

/** What must hold in the form of every programme: its sources sum, and each target has an actual value that says something. */
final class ProgrammeIdentities {
    private ProgrammeIdentities() {}

    static List<Identity> of(Programme programme, Printed printed) {
        Location place = Location.of(programme.name());
        AmountTable table = new AmountTable(place, printed);
        Map<String, BudgetLine> sources = new LinkedHashMap<>();
        programme.funds().forEach(line -> sources.put(line.source().toString(), line.amounts()));
        table.total("年度资金总额", programme.total(), sources, AmountList.PROGRAMME_FUNDS);
        List<Identity> identities = new ArrayList<>(table.identities());
        for (PerformanceTarget target : programme.targets()) {
            identities.add(new ReportedTarget(target, place.inside(target.level3())));
        }
        return List.copyOf(identities);
    }
}
