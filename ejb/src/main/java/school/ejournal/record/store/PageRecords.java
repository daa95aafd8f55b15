package school.ejournal.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import school.ejournal.record.Answer;
import school.ejournal.record.Chain;
import school.ejournal.record.Link;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.shared.Database;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.Row;

/** Heads, links and answers in the database. */
@ApplicationScoped
public class PageRecords {

    private static final String APPEND = """
            with links as (
                insert into page_record (page_id, seq, school_id, payload, previous_hash, hash)
                select ?, l.seq, ?, l.payload, decode(l.previous_hash, 'hex'), decode(l.hash, 'hex')
                from unnest(?, ?, ?, ?) as l (seq, payload, previous_hash, hash)
            ), answers as (
                insert into operation (op_id, school_id, page_id, actor_id, answer, at)
                select o.op_id, ?, ?, ?, o.answer, ?
                from unnest(?, ?) as o (op_id, answer)
            )
            update page_head set seq = ?, hash = ? where page_id = ?
            """;

    @Inject
    private Database database;

    public void open(long schoolId, Collection<Long> pageIds) {
        long[] ids = pageIds.stream().mapToLong(Long::longValue).toArray();
        String[] hashes = pageIds.stream()
                .map(id -> HexFormat.of().formatHex(Chain.genesis(schoolId, id)))
                .toArray(String[]::new);
        database.update("""
                insert into page_head (page_id, school_id, seq, hash)
                select h.id, ?, 0, decode(h.hash, 'hex') from unnest(?, ?) as h (id, hash)
                on conflict (page_id) do nothing
                """, schoolId, ids, hashes);
    }

    public Optional<PageHead> lock(long pageId) {
        RoundTrip trip = database.roundTrip();
        Supplier<Optional<PageHead>> head = lock(trip, pageId);
        trip.send();
        return head.get();
    }

    public Supplier<Optional<PageHead>> lock(RoundTrip trip, long pageId) {
        return trip.find(
                "select page_id, school_id, seq, hash, clock_timestamp() as at from page_head where page_id = ? for update",
                PageRecords::head,
                pageId);
    }

    public void lockAll(Collection<Long> pageIds) {
        database.list(
                "select page_id from page_head where page_id = any(?) order by page_id for update",
                row -> row.getLong("page_id"),
                pageIds.stream().mapToLong(Long::longValue).toArray());
    }

    public Map<UUID, String> answersTo(long pageId, Collection<UUID> opIds) {
        return database
                .list(
                        "select op_id, answer from operation where op_id = any(?) and page_id = ?",
                        row -> new Answer(row.getUuid("op_id"), row.getText("answer")),
                        opIds.toArray(UUID[]::new),
                        pageId)
                .stream()
                .collect(Collectors.toMap(Answer::opId, Answer::text));
    }

    public PageHead append(PageHead head, List<PageChange> changes, List<Answer> answers, long actorId) {
        RoundTrip trip = database.roundTrip();
        PageHead moved = append(trip, head, changes, answers, actorId);
        trip.send();
        return moved;
    }

    public PageHead append(
            RoundTrip trip, PageHead head, List<PageChange> changes, List<Answer> answers, long actorId) {
        long[] seqs = new long[changes.size()];
        String[] payloads = new String[changes.size()];
        String[] previous = new String[changes.size()];
        String[] hashes = new String[changes.size()];
        HexFormat hex = HexFormat.of();
        byte[] hash = head.hash();
        for (int i = 0; i < changes.size(); i++) {
            seqs[i] = head.seq() + i + 1;
            payloads[i] = changes.get(i).payload();
            previous[i] = hex.formatHex(hash);
            hash = Chain.link(hash, seqs[i], payloads[i]);
            hashes[i] = hex.formatHex(hash);
        }
        PageHead moved = new PageHead(head.pageId(), head.schoolId(), head.seq() + changes.size(), hash, head.at());
        List<Object> arguments =
                new ArrayList<>(List.of(head.pageId(), head.schoolId(), seqs, payloads, previous, hashes));
        arguments.addAll(List.of(head.schoolId(), head.pageId(), actorId, head.at()));
        arguments.add(answers.stream().map(Answer::opId).toArray(UUID[]::new));
        arguments.add(answers.stream().map(Answer::text).toArray(String[]::new));
        arguments.addAll(List.of(moved.seq(), moved.hash(), moved.pageId()));
        trip.update(APPEND, arguments.toArray());
        return moved;
    }

    public List<Link> list(long pageId, Instant until) {
        return database.list("""
                select seq, payload, previous_hash, hash from page_record
                where page_id = ? and (payload::json ->> 'at')::timestamptz <= ? order by seq
                """, PageRecords::link, pageId, until);
    }

    public List<Link> listWith(long pageId, String part) {
        return database.list("""
                select seq, payload, previous_hash, hash from page_record
                where page_id = ? and strpos(payload, ?) > 0 order by seq
                """, PageRecords::link, pageId, part);
    }

    private static Link link(Row row) throws SQLException {
        return new Link(
                row.getLong("seq"), row.getText("payload"), row.getBytes("previous_hash"), row.getBytes("hash"));
    }

    private static PageHead head(Row row) throws SQLException {
        return new PageHead(
                row.getLong("page_id"),
                row.getLong("school_id"),
                row.getLong("seq"),
                row.getBytes("hash"),
                row.getInstant("at"));
    }
}
