package org.quorate.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Copies of records with one component changed, for callers that know components by name (forms, fixes): it spares every
/// record a method for each of its components.
public final class Components {

    private Components() {
    }

    /// @throws IllegalArgumentException if the record has no such component, or refuses the value
    public static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean changed = components[i].getName().equals(component);
            found |= changed;
            values[i] = changed ? value : get(record, components[i]);
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + component);
        }
        return construct(record, components, values);
    }

    /// @throws IllegalArgumentException if the record has no such component
    public static Object get(Record record, String component) {
        return Arrays.stream(record.getClass().getRecordComponents()).filter(c -> c.getName().equals(component)).findFirst()
                .map(c -> get(record, c))
                .orElseThrow(() -> new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + component));
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(R record, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return (R) canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
