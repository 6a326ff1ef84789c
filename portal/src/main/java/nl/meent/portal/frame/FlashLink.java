package nl.meent.portal.frame;

/**
 * Where a message about what was just done leads. A page has them in its model as {@code flashLinks}, by the code of the message.
 *
 * @param path of the page that it leads to
 * @param text code of the words of the link
 */
public record FlashLink(String path, String text) {}
