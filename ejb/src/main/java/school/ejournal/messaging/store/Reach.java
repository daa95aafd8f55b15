package school.ejournal.messaging.store;

/** How far the families were told of a page, and how far they can be told now. */
public record Reach(long pageId, long told, long reached) {}
