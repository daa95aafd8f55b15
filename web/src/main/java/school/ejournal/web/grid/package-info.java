/**
 * The grid of a journal page: one Faces component that writes a semantic table from the read model, with no component
 * per cell. What is typed into it goes to {@code PATCH /api/pages/{id}/cells} by the script beside it.
 *
 * <ul>
 *   <li>GD-01 Rows are pupils, columns lessons; both have header cells, so that a screen reader says where one is.
 *   <li>GD-02 One cell is in the tab order; arrows move, typing edits.
 *   <li>GD-03 Colour never speaks alone: a low mark is bold, an absence has its letter, a state has a text.
 * </ul>
 */
@NullMarked
package school.ejournal.web.grid;

import org.jspecify.annotations.NullMarked;
