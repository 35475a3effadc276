import addressparser from 'nodemailer/lib/addressparser'

/** A message ready to leave. */
export type OutgoingMail = {
  /** The same id gives the same Message-ID, so that a message sent twice is seen as one. */
  id: string
  to: { name: string; address: string }
  replyTo: string | null
  /** BCP 47, for Content-Language. */
  language: string
  subject: string
  html: string
  text: string
  /** A request or a cancellation is the message in another form; what is published is a file to open. */
  calendar: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; filename: string; content: string } | null
  /** Shown inside the HTML by `cid:`. */
  images: { cid: string; filename: string; contentType: string; content: Buffer }[]
}

/** Sending failed; `permanent` when trying again cannot help. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'
  readonly permanent: boolean

  constructor(message: string, { permanent, cause }: { permanent: boolean; cause?: unknown }) {
    super(message, { cause })
    this.permanent = permanent
  }
}

/**
 * The one mailbox in `address`.
 * @throws MailFailure (permanent) when it holds none, several, a group, a name or a control character
 */
export function oneMailbox(address: string): string {
  const [entry, ...others] = addressparser(address)
  const plain = entry?.address === address && others.length === 0 && !entry.group
  if (!plain || !/^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u.test(address) || address.length > 254) {
    throw new MailFailure('not exactly one mail address', { permanent: true })
  }
  return address
}

/** Whether `oneMailbox` would let it through. */
export function isOneMailbox(address: string): boolean {
  try {
    return oneMailbox(address) === address
  } catch {
    return false
  }
}

/** Words for a header: one line, no control characters. */
export function headerWords(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `<id@host>`, the host being that of the site. */
export function messageId(id: string, publicUrl: string): string {
  return `<${id.replace(/[^\w.-]/g, '')}@${new URL(publicUrl).hostname}>`
}

/** Headers that tell other machines what this is: nobody's auto-reply should answer it. */
export function steadyHeaders(language: string): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'Content-Language': language,
  }
}
