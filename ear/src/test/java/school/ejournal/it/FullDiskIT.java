package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The archive of the second school meets a folder that it cannot have, then a disk that is full half-way. */
class FullDiskIT {

    private final Client coordinator = Client.signedIn("second.coordinator");
    private final Path archives = Product.running().data().resolve("archives");

    /** One test: each trouble finds what the one before left. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void isToldToPeopleAndGoneOnWithToTheSameBytes() throws Exception {
        long term = sealedTerm();
        Nights.awaitStatus(coordinator, Nights.start(coordinator, term), "COMPLETED");
        long first = Nights.latest(coordinator);
        Map<String, String> undisturbed = Nights.fetched(coordinator, first);

        try (Browser browser = Browser.signedIn("second.coordinator", Browser.DESK)) {
            String run = withoutAFolder(first, term);
            Path unfinished =
                    folder(run).resolve(List.copyOf(undisturbed.keySet()).get(undisturbed.size() / 2) + ".part");
            Files.createDirectories(unfinished.getParent());
            Files.createSymbolicLink(unfinished, Path.of("/dev/full"));
            Office.restart(browser, "недоступна", "нет места");
            assertThat(browser.page().locator("main")).containsText("Освободите место и продолжите задание");
            assertThat(browser.page().locator("tbody tr").first()).containsText("Не удалась");
            Office.fits(browser, "nights-full-disk");
            assertThat(coordinator.get(run).json().getInt("done")).isBetween(1, undisturbed.size() - 3);

            Office.restart(browser, "нет места", "Готово");
            assertThat(folder(run)).isDirectoryNotContaining("glob:**.part");
        }

        assertThat(Nights.fetched(coordinator, Nights.latest(coordinator))).isEqualTo(undisturbed);
    }

    /** A run that finds a file where its folder has to be. */
    private String withoutAFolder(long archive, long term) throws Exception {
        Path place = archives.resolve(folderOf("id = " + archive)).getParent();
        Path aside = Files.move(place, place.resolveSibling("aside"));
        Files.createFile(place);
        String run = Nights.start(coordinator, term);
        Nights.awaitStatus(coordinator, run, "FAILED");
        Files.delete(place);
        Files.move(aside, place);
        return run;
    }

    private Path folder(String run) throws SQLException, IOException {
        return archives.resolve(folderOf("job_run_id = " + run.substring(run.lastIndexOf('/') + 1)));
    }

    private static String folderOf(String which) throws SQLException, IOException {
        return Office.ask("select folder from archive where " + which);
    }

    private static long sealedTerm() throws SQLException, IOException {
        return Long.parseLong(Office.ask("""
                select min(t.id) from term t join page p on p.term_id = t.id
                where t.state = 'sealed'
                  and t.school_id = (select school_id from account where login = 'second.coordinator')
                """));
    }
}
