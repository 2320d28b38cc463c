package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.IkonHandler;
import java.util.ServiceLoader;

class CommandTest {

    @Test
    void noKeyMeansTwoThings() {
        Map<KeyCombination, List<String>> byKey = Arrays.stream(Command.values())
                .flatMap(command -> command.keys().stream().map(key -> Map.entry(key, command.name())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(byKey).isNotEmpty().allSatisfy((key, commands) -> assertThat(commands).as(key.toString()).hasSize(1));
    }

    @Test
    void everyCommandHasWordsOfItsOwn() {
        assertThat(Arrays.stream(Command.values()).map(command -> command.menu() + command.fullText()).toList()).doesNotHaveDuplicates();
        assertThat(Command.values()).allSatisfy(command -> assertThat(command.text()).isNotBlank());
    }

    @Test
    void everyIconExists() {
        List<IkonHandler> packs = ServiceLoader.load(IkonHandler.class).stream().map(ServiceLoader.Provider::get).toList();
        assertThat(Arrays.stream(Command.values()).flatMap(command -> command.icon().stream()).toList()).isNotEmpty()
                .allSatisfy(icon -> assertThat(packs.stream().filter(pack -> pack.supports(icon)).findFirst().orElseThrow().resolve(icon)).isNotNull());
    }
}
