/** What is written down of acts on an account, which belongs to no school and concerns each that its owner is somebody to. */
@NullMarked
package inzage.connector.account.trail;

import org.jspecify.annotations.NullMarked;
