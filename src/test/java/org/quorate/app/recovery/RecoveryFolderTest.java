package org.quorate.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.edit.Edit;

class RecoveryFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:42:00Z");

    @TempDir
    private Path home;
    private RecoveryFolder folder;
    private final Design design = Edit.put("Add", Host.named(ElementId.of("alpha"), "alpha")).apply(Design.EMPTY);

    @BeforeEach
    void setUp() {
        folder = new RecoveryFolder(home.resolve("recovery"));
    }

    @Test
    void whatALivingProgramWritesIsNoLeftover() throws IOException {
        folder.write("one", Optional.empty(), NOW, List.of("Add alpha"), design);
        assertThat(folder.leftovers()).isEmpty();
    }

    @Test
    void nobodyElseReadsWhatWasLeft() throws IOException {
        folder.write("one", Optional.empty(), NOW, List.of("Add alpha"), design);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("recovery")))).isEqualTo("rwx------");
    }

    @Test
    void whatADeadProgramLeftIsOffered() throws IOException {
        folder.write("one", Optional.of(home.resolve("shop.yaml")), NOW, List.of("Add alpha", "Rename"), design);
        die("one");
        assertThat(folder.leftovers()).singleElement().satisfies(leftover -> {
            assertThat(leftover.name()).isEqualTo("shop.yaml");
            assertThat(leftover.changes()).containsExactly("Add alpha", "Rename");
            assertThat(leftover.written()).isEqualTo(NOW);
            assertThat(leftover.design()).isEqualTo(design);
        });
    }

    @Test
    void aProcessNumberThatIsUsedAgainDoesNotHideALeftover() throws IOException {
        folder.write("one", Optional.empty(), NOW, List.of(), design);
        Path about = home.resolve("recovery/one.properties");
        Files.writeString(about, Files.readString(about).replaceAll("(?m)^started=.*$", "started=1999-01-01T00\\\\:00\\\\:00Z"));
        assertThat(folder.leftovers()).hasSize(1);
    }

    @Test
    void theLatestComesFirstAndWhatIsBrokenIsPassedOver() throws IOException {
        folder.write("old", Optional.empty(), NOW, List.of(), design);
        folder.write("new", Optional.empty(), NOW.plusSeconds(60), List.of(), design);
        folder.write("broken", Optional.empty(), NOW, List.of(), design);
        Files.writeString(home.resolve("recovery/broken.yaml"), "quorate: [");
        die("old");
        die("new");
        die("broken");
        assertThat(folder.leftovers()).extracting(Leftover::id).containsExactly("new", "old");
        assertThat(home.resolve("recovery/broken.yaml")).as("nothing is deleted").exists();
    }

    @Test
    void deletedIsGone() throws IOException {
        folder.write("one", Optional.empty(), NOW, List.of(), design);
        folder.delete("one");
        assertThat(home.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void withoutAFolderThereIsNothing() {
        assertThat(new RecoveryFolder(home.resolve("nowhere")).leftovers()).isEmpty();
    }

    private void die(String id) throws IOException {
        Path about = home.resolve("recovery").resolve(id + ".properties");
        Files.writeString(about, Files.readString(about).replaceAll("(?m)^process=.*$", "process=0"));
    }
}
