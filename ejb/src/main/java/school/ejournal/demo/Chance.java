package school.ejournal.demo;

/** Chance that falls the same on every machine: decided by names, not by a generator's state. */
final class Chance {

    private Chance() {}

    /** A number from 0 up to {@code bound}, decided by the parts. */
    static int pick(int bound, Object... parts) {
        long mixed = 1125899906842597L;
        for (Object part : parts) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                mixed = 31 * mixed + text.charAt(i);
            }
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        }
        mixed = (mixed ^ (mixed >>> 32)) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) bound);
    }

    /** Whether it happens, in percent. */
    static boolean happens(int percent, Object... parts) {
        return pick(100, parts) < percent;
    }
}
