/**
 * The demo school: a believable school on whatever day it is started. Its roster comes in through the importer from the
 * packages beside this class; timetable, topics, marks and absences are made from fixed seeds, so that every machine shows
 * the same school. The school year is laid around today: the third quarter began five weeks ago.
 *
 * <p>A shell above the features, like web and batch: nobody depends on it.
 */
@NullMarked
package school.ejournal.demo;

import org.jspecify.annotations.NullMarked;
