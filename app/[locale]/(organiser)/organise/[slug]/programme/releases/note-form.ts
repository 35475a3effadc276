/** Where the note is typed: a mail that is looked at has it too. */
export const noteForm = 'note-of-release'
