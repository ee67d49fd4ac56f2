package io.isnad.extraction;

/**
 * A statement in words: what a behaviour test expects.
 *
 * @param speaker the speaker's name, or null where the article does not tell
 * @param cue the cue as the text has it, or null where there is none
 * @param content what was said, as the text has it
 * @param form how much of it is quoted
 */
record Said(String speaker, String cue, String content, StatementForm form) {

    static Said said(String speaker, String cue, String content, StatementForm form) {
        return new Said(speaker, cue, content, form);
    }

    @Override
    public String toString() {
        return "\n  " + speaker + " | " + cue + " | " + content + " | " + form;
    }
}
