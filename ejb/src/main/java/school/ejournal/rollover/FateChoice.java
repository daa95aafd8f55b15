package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * Another fate for a pupil than the one proposed.
 *
 * @param fate null for what is proposed after all
 * @param letter of the class it leads to; null for the usual one
 */
public record FateChoice(
        long studentId, @Nullable Fate fate, @Nullable String letter) {}
