package io.holdingline.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may use a page or an act, on a controller or one of its methods; the method's word counts. A handler
 * without this, {@link OpenToEveryone} or {@link OpenToMachines} is refused. No role implies another.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Role[] value();
}
