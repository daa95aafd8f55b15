package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.movement.GroupChoice;
import school.ejournal.movement.MoveEffect;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.MoveQuery;
import school.ejournal.movement.MoveService;
import school.ejournal.movement.PupilCard;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** One pupil's order: what it would do is shown first, then it is entered. */
@Named
@ViewScoped
public class MovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The parts of a subject. */
    public record Subject(long id, String name, List<GroupChoice> parts) {}

    @EJB
    private transient MoveQuery query;

    @EJB
    private transient MoveService moves;

    @EJB
    private transient RosterQuery roster;

    @Inject
    private Shell shell;

    private final TypedMove typed = new TypedMove();
    private MoveKind kind = MoveKind.ADMISSION;
    private long student;
    private long schoolClass;
    private String shown = "";
    private boolean applied;
    private byte @Nullable [] bytes;
    private transient @Nullable Part file;
    private transient @Nullable MoveEffect effect;
    private transient @Nullable PupilCard pupil;
    private transient @Nullable List<Subject> subjects;

    /** Who goes where decides what the form asks for. */
    @PostConstruct
    void readAddress() {
        String asked = Faces.getRequestParameter("kind");
        kind = asked == null ? MoveKind.ADMISSION : MoveKind.find(asked).orElseThrow(NotFoundException::new);
        student = kind == MoveKind.ADMISSION ? 0 : AskedId.find("student").orElseThrow(NotFoundException::new);
        schoolClass = kind.isToHere() ? AskedId.find("class").orElse(0) : 0;
        typed.setFrom(shell.getToday().toString());
        typed.setDate(shell.getToday().toString());
        Map<Long, String> parts = new LinkedHashMap<>();
        getSubjects().forEach(subject -> parts.put(subject.id(), ""));
        typed.setParts(parts);
    }

    /** Shows what the order would do. */
    public void rehearse() throws IOException {
        readFile();
        effect = null;
        shown = "";
        Refusals.told(() -> {
            effect = moves.rehearse(typed.wanted(kind, student, schoolClass, bytes));
            shown = typed.all();
        });
    }

    /** Enters the order; shows anew what it would do where something else was typed meanwhile. */
    public void apply() throws IOException {
        if (!shown.equals(typed.all())) {
            rehearse();
            return;
        }
        readFile();
        applied = Refusals.told(() -> {
            effect = moves.rehearse(typed.wanted(kind, student, schoolClass, bytes));
            moves.apply(typed.wanted(kind, student, schoolClass, bytes));
        });
    }

    private void readFile() throws IOException {
        Part sent = file;
        if (sent != null && sent.getSize() > 0) {
            Refusals.told(() -> {
                if (sent.getSize() > AttachmentType.LARGEST) {
                    throw new RefusedException("movement.badFile");
                }
            });
            try (InputStream content = sent.getInputStream()) {
                bytes = content.readNBytes(AttachmentType.LARGEST + 1);
            }
        }
    }

    /** The pupil who is moved; null for one who is admitted. */
    public @Nullable PupilCard getPupil() {
        if (pupil == null && student != 0) {
            pupil = query.getPupil(student);
        }
        return pupil;
    }

    /** The classes one may go to. */
    public List<ClassRow> getClasses() {
        PupilCard now = getPupil();
        return roster.listClasses().stream()
                .filter(row -> kind != MoveKind.TRANSFER || now == null || row.id() != now.classId())
                .toList();
    }

    /** The subjects that the chosen class learns in parts. */
    public List<Subject> getSubjects() {
        if (subjects == null) {
            Map<Long, List<GroupChoice>> bySubject = new LinkedHashMap<>();
            if (schoolClass != 0) {
                query.listParts(schoolClass, shell.getToday()).forEach(part -> bySubject
                        .computeIfAbsent(part.subjectId(), id -> new ArrayList<>())
                        .add(part));
            }
            subjects = bySubject.values().stream()
                    .map(parts ->
                            new Subject(parts.get(0).subjectId(), parts.get(0).subject(), parts))
                    .toList();
        }
        return subjects;
    }

    /** Whether the form can be filled in: whoever comes to a class has chosen it. */
    public boolean isReady() {
        return !applied && (schoolClass != 0 || !kind.isToHere());
    }

    public MoveKind getKind() {
        return kind;
    }

    public String getCode() {
        return kind.code();
    }

    public boolean isFresh() {
        return kind == MoveKind.ADMISSION;
    }

    /** Whether a school before or after is to be told. */
    public boolean isFar() {
        return kind != MoveKind.TRANSFER;
    }

    public long getStudent() {
        return student;
    }

    public long getSchoolClass() {
        return schoolClass;
    }

    public TypedMove getTyped() {
        return typed;
    }

    public boolean isApplied() {
        return applied;
    }

    public @Nullable MoveEffect getEffect() {
        return effect;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
