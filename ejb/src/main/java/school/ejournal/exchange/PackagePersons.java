package school.ejournal.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.plan.KnownPerson;
import school.ejournal.people.NewPerson;

/** The people of a package, from what it says in two files; of those whom the school knows an empty cell erases nothing (EX-09). */
final class PackagePersons {

    private PackagePersons() {}

    static List<NewPerson> of(OneRosterPackage content, KnownSchool school) {
        Map<String, PackageRow> users = content.bySourcedId(PackageFile.USERS);
        Map<String, PackageRow> demographics = content.bySourcedId(PackageFile.DEMOGRAPHICS);
        Set<String> names = new LinkedHashSet<>(users.keySet());
        names.addAll(demographics.keySet());
        return names.stream()
                .map(name -> person(
                        name,
                        users.get(name),
                        demographics.get(name),
                        school.people().get(name)))
                .toList();
    }

    private static NewPerson person(
            String name, @Nullable PackageRow user, @Nullable PackageRow demographic, @Nullable KnownPerson known) {
        String sex = demographic == null ? "" : demographic.get("sex");
        String told = sex.equals("male") ? "m" : sex.equals("female") ? "f" : null;
        return new NewPerson(
                name,
                text(user, "familyName", known == null ? "" : known.surname()),
                text(user, "givenName", known == null ? "" : known.givenName()),
                text(user, "middleName", known == null ? "" : known.patronymic()),
                demographic != null && demographic.date("birthDate") != null
                        ? demographic.date("birthDate")
                        : known == null ? null : known.birthDate(),
                told == null && known != null ? known.sex() : told,
                text(user, "phone", known == null ? "" : known.phone()),
                text(user, "email", known == null ? "" : known.email()));
    }

    private static String text(@Nullable PackageRow user, String column, String known) {
        String told = user == null ? "" : user.get(column);
        return told.isEmpty() ? known : told;
    }
}
