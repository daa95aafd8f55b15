package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.exchange.CalendarFeedService;
import school.ejournal.exchange.CalendarOffer;

/** The addresses of one's calendars: made, shown once, revoked. */
@Named
@RequestScoped
public class CalendarsPage {

    @EJB
    private CalendarFeedService calendars;

    private List<CalendarOffer> offers = List.of();
    private @Nullable String address;
    private @Nullable CalendarOffer made;

    @PostConstruct
    void read() {
        offers = calendars.listOwn();
    }

    /** Makes an address; it is shown now and never again. */
    public void make(CalendarOffer offer) {
        String secret =
                switch (offer.kind()) {
                    case "class" -> calendars.makeForClass(offer.objectId());
                    case "student" -> calendars.makeForPupil(offer.objectId());
                    default -> calendars.makeForTeacher();
                };
        HttpServletRequest request = Faces.getRequest();
        String here = request.getRequestURL().toString();
        address = here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath()
                + "/calendar/" + secret + ".ics";
        made = offer;
        read();
    }

    /** Ends an address. */
    public void revoke(CalendarOffer offer) {
        if (offer.feedId() != null) {
            calendars.revoke(offer.feedId());
        }
        read();
    }

    public List<CalendarOffer> getOffers() {
        return offers;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable CalendarOffer getMade() {
        return made;
    }
}
