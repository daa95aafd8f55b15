package school.ejournal.web.markup;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** A component that draws itself from values of the page and has nothing inside. */
public abstract class DrawnComponent extends UIComponentBase {

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** The value of an attribute that the page has to give. */
    protected <T> T value(FacesContext context, String name, Class<T> type) {
        ValueExpression expression = getValueExpression(name);
        Object value = expression == null ? getAttributes().get(name) : expression.getValue(context.getELContext());
        if (value == null) {
            throw new IllegalStateException(getFamily() + " wants " + name);
        }
        return type.cast(value);
    }
}
