package io.isnad.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSoundsTest {

    private static final List<String> WORDS = List.of(
            "al",
            "El",
            "al-Masri",
            "abd",
            "Abdul",
            "abdel-",
            "abd-al",
            "Abdallah",
            "Mohammed",
            "Khalil",
            "Jalal",
            "Ash-Shafi'i",
            "ar-Rashid",
            "Erdoğan",
            "Ángel",
            "Müller",
            "de",
            "la",
            "O'Neill",
            "Yusuf",
            "Wael",
            "Euler",
            "Zhao",
            "G20",
            "x-al",
            "'",
            "a",
            "h");

    @Test
    void areTheSameWordByWordAsOfTheWholeName() {
        for (String first : WORDS) {
            for (String second : WORDS) {
                for (String third : WORDS) {
                    String name = first + " " + second + " " + third;
                    assertThat(NameSounds.of(name)).as(name).isEqualTo(NameSounds.sound(name));
                }
            }
        }
    }
}
