package org.jixiao.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.validation.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.JixiaoArbitraries;

/** Whatever a random rubric says, its model holds to the schema and its names are safe. */
class DmnModelProperties {
    private final Schema schema = DmnModelTest.Schemas.schema(DmnVersion.V1_3);

    @Provide
    Arbitrary<Rubric> rubrics() {
        return JixiaoArbitraries.rubrics();
    }

    @Property(tries = 150)
    void hold_to_the_schema(@ForAll("rubrics") Rubric rubric) throws Exception {
        Assume.that(Scorer.check(rubric).isValid());
        DmnModel model = DmnModel.of(rubric);
        DmnModelTest.Schemas.validate(schema, model.xml());
        assertThat(model.inputs())
                .extracting(DmnInput::name)
                .allMatch(name -> name.matches("[a-z]+(_[\\p{IsHan}\\w]+)*"))
                .doesNotHaveDuplicates();
    }
}
