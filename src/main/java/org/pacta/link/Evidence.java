package org.pacta.link;

/**
 * One reason for an engagement.
 *
 * @param signal what fired: {@code cited}, {@code treaty-named}, {@code meaning}, {@code words}
 * @param weight what it adds to the log-odds of the engagement
 * @param detail the reason in words
 */
public record Evidence(String signal, double weight, String detail) {}
