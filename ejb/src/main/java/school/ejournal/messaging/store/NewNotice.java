package school.ejournal.messaging.store;

import school.ejournal.messaging.Content;
import school.ejournal.messaging.NoticeChange;
import school.ejournal.messaging.NoticeSubject;

/** A notice to be written down. Of a remark the contents stay empty: its text stands beside the lesson. */
public record NewNotice(Fact fact, NoticeSubject subject, NoticeChange change, Content content, Content was) {}
