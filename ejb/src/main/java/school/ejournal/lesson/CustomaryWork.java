package school.ejournal.lesson;

import java.util.List;

/** The kinds of work most schools have, for a school that has decided nothing yet (WT-05). */
final class CustomaryWork {

    static final List<NewWorkType> LADDER = List.of(
            NewWorkType.customary("Ответ на уроке", "ОТВ", 1, false, RetakePolicy.REPLACE)
                    .byDefault(),
            NewWorkType.customary("Работа на уроке", "РУ", 1, false, RetakePolicy.REPLACE),
            NewWorkType.customary("Домашняя работа", "ДЗ", 1, false, RetakePolicy.REPLACE),
            NewWorkType.customary("Самостоятельная работа", "СР", 2, true, RetakePolicy.REPLACE),
            NewWorkType.customary("Диктант", "ДКТ", 2, true, RetakePolicy.REPLACE),
            NewWorkType.customary("Практическая работа", "ПР", 2, false, RetakePolicy.REPLACE),
            NewWorkType.customary("Лабораторная работа", "ЛР", 2, true, RetakePolicy.REPLACE),
            NewWorkType.customary("Проверочная работа", "ПРВ", 3, true, RetakePolicy.MEAN),
            NewWorkType.customary("Сочинение, изложение", "СОЧ", 3, true, RetakePolicy.MEAN)
                    .within(7),
            NewWorkType.customary("Контрольная работа", "КР", 4, true, RetakePolicy.MEAN),
            NewWorkType.customary("ВПР, промежуточная аттестация", "ВПР", 4, true, RetakePolicy.BOTH)
                    .within(10));

    private CustomaryWork() {}
}
