package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DepartmentTest {
    @Nested
    class Build {
        @Test
        void onlyTheNameIsRequiredAndWhatIsNotStatedIsAbsent() {
            Department department = new DepartmentBuilder().name("县医疗保障事务中心").build();
            assertThat(department.establishment()).isEmpty();
            assertThat(department.assets()).isEmpty();
            assertThat(department.level()).isEmpty();
            assertThat(department.functions()).isEmpty();
        }

        @Test
        void withoutANameNothingIsBuilt() {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> new DepartmentBuilder().build())
                    .withMessageContaining("[name]");
        }

        @Test
        void aBlankNameIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DepartmentBuilder().name(" ").build())
                    .withMessage("the name of the department is blank: give the name as the report prints it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SubordinateUnit.named(""))
                    .withMessage("the name of the subordinate unit is blank: give the name as the report prints it");
        }

        @Test
        void anOfficeOrAUnitStandsInItOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DepartmentBuilder()
                            .name("医保中心")
                            .addInternalOffices("征收股", "稽核管理股", "征收股")
                            .build())
                    .withMessage("internalOffices of '医保中心' has '征收股' twice: state each one once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DepartmentBuilder()
                            .name("卫生局")
                            .addSubordinateUnits(SubordinateUnit.named("医院"), SubordinateUnit.named("医院"))
                            .build())
                    .withMessage("subordinateUnits of '卫生局' has '医院' twice: state each one once");
        }
    }

    @Nested
    class Posts {
        @Test
        void theSumOfTheGroupsStandsBesideTheStatedNumber() {
            Establishment establishment = new EstablishmentBuilder()
                    .authorisedPosts(17)
                    .addGroups(StaffGroup.of("行政编制", 6, 5), StaffGroup.of("参公编制", 4, 4), StaffGroup.of("事业编制", 8, 9))
                    .build();
            assertThat(establishment.authorisedPosts()).hasValue(17);
            assertThat(establishment.postsOfGroups()).hasValue(18);
            assertThat(establishment.staffOfGroups()).hasValue(18);
            assertThat(establishment.staffInPost()).isEmpty();
        }

        @Test
        void thereIsNoSumWhereAGroupDoesNotStateItsNumber() {
            Establishment establishment = new EstablishmentBuilder()
                    .addGroup(StaffGroup.of("行政编制", 6, 5))
                    .addGroup(
                            new StaffGroupBuilder().kind("事业编制").staffInPost(9).build())
                    .build();
            assertThat(establishment.postsOfGroups()).isEmpty();
            assertThat(establishment.staffOfGroups()).hasValue(14);
            assertThat(Establishment.of(7, 6).postsOfGroups()).isEmpty();
        }

        @Test
        void moreStaffThanPostsCanBeStated() {
            assertThat(Establishment.of(6, 7).staffInPost()).hasValue(7);
        }

        @Test
        void aKindOfPostHasAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StaffGroup.of(" ", 6, 5))
                    .withMessage("the kind of post is blank: give the name as the report prints it");
        }

        @Test
        void aKindOfPostStandsInItOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EstablishmentBuilder()
                            .addGroups(StaffGroup.of("行政编制", 6, 5), StaffGroup.of("行政编制", 1, 1))
                            .build())
                    .withMessage("groups of the establishment has '行政编制' twice: state each one once");
        }
    }

    @Nested
    class NegativeFigures {
        static Stream<Arguments> figures() {
            Money minus = Money.wan("-0.5");
            return Stream.of(
                    count("authorisedPosts (编制数)", () -> Establishment.of(-3, 1)),
                    count("staffInPost (在职人员数)", () -> Establishment.of(1, -3)),
                    count(
                            "retired (离退休人员数)",
                            () -> new EstablishmentBuilder().retired(-3).build()),
                    count("authorisedPosts (编制数) of 事业编制", () -> StaffGroup.of("事业编制", -3, 1)),
                    count("staffInPost (在职人员数) of 事业编制", () -> StaffGroup.of("事业编制", 1, -3)),
                    count(
                            "vehicles (车辆)",
                            () -> new AssetsBuilder().vehicles(-3).build()),
                    count(
                            "largeGeneralEquipment (大型通用设备)",
                            () -> new AssetsBuilder().largeGeneralEquipment(-3).build()),
                    count(
                            "largeSpecialEquipment (大型专用设备)",
                            () -> new AssetsBuilder().largeSpecialEquipment(-3).build()),
                    amount(
                            "total (资产总额)",
                            () -> new AssetsBuilder().total(minus).build()),
                    amount(
                            "openingTotal (年初资产总额)",
                            () -> new AssetsBuilder().openingTotal(minus).build()),
                    amount(
                            "fixedOriginal (固定资产原值)",
                            () -> new AssetsBuilder().fixedOriginal(minus).build()),
                    amount(
                            "openingFixedOriginal (年初固定资产原值)",
                            () -> new AssetsBuilder()
                                    .openingFixedOriginal(minus)
                                    .build()),
                    amount(
                            "fixedNet (固定资产净值)",
                            () -> new AssetsBuilder().fixedNet(minus).build()),
                    amount(
                            "openingFixedNet (年初固定资产净值)",
                            () -> new AssetsBuilder().openingFixedNet(minus).build()),
                    amount(
                            "fixedInUse (在用固定资产)",
                            () -> new AssetsBuilder().fixedInUse(minus).build()),
                    amount(
                            "additions (本年新增固定资产)",
                            () -> new AssetsBuilder().additions(minus).build()),
                    amount(
                            "disposals (本年处置固定资产)",
                            () -> new AssetsBuilder().disposals(minus).build()),
                    amount(
                            "depreciation (本年计提折旧)",
                            () -> new AssetsBuilder().depreciation(minus).build()),
                    amount(
                            "proceedsDue (资产收益应缴数)",
                            () -> new AssetsBuilder().proceedsDue(minus).build()),
                    amount(
                            "proceedsRemitted (资产收益已缴数)",
                            () -> new AssetsBuilder().proceedsRemitted(minus).build()));
        }

        private static Arguments count(String name, Runnable building) {
            return Arguments.of(name + " is -3: give a number from 0 up, or leave it out if it is not known", building);
        }

        private static Arguments amount(String name, Runnable building) {
            return Arguments.of(
                    name + " is -0.5万元: give an amount from 0 up, or leave it out if it is not known; enter a cut as a"
                            + " BudgetAdjustment",
                    building);
        }

        @ParameterizedTest
        @MethodSource("figures")
        void areRefusedByName(String message, Runnable building) {
            assertThatIllegalArgumentException().isThrownBy(building::run).withMessage(message);
        }

        @Test
        void zeroIsAFigure() {
            Assets assets = new AssetsBuilder().vehicles(0).total(Money.ZERO).build();
            assertThat(assets.vehicles()).hasValue(0);
            assertThat(assets.total()).contains(Money.ZERO);
            assertThat(Establishment.of(0, 0).authorisedPosts()).hasValue(0);
        }
    }

    @Nested
    class Serialisation {
        @Test
        void keepsTheWholeDepartment() throws Exception {
            Department department = new DepartmentBuilder()
                    .name("医保中心")
                    .level(GovernmentLevel.COUNTY)
                    .establishment(new EstablishmentBuilder()
                            .addGroup(StaffGroup.of("事业编制", 17, 14))
                            .build())
                    .addSubordinateUnit(SubordinateUnit.named("服务站"))
                    .assets(new AssetsBuilder().fixedNet(Money.wan("41.98")).build())
                    .build();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(department);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(department);
            }
        }
    }
}
