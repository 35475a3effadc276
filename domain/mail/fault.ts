/** Why a message did not leave, for people who know nothing of SMTP. */
export type MailFault = 'refused-address' | 'full' | 'login' | 'unreachable' | 'later' | 'other'

/** Reads the server's words as they were kept: "EENVELOPE 550 5.1.1 unknown user". */
export function mailFault(lastError: string | null): MailFault {
  const words = lastError ?? ''
  if (/\bEAUTH\b|\b53[045]\b/.test(words)) return 'login'
  if (/\b(452|552)\b|\b[45]\.2\.2\b|mailbox (is )?full|over quota/i.test(words)) return 'full'
  if (/\bE(CONNECTION|SOCKET|TIMEDOUT|DNS|TLS|CONNREFUSED|PROTOCOL)\b|ECONN|ENOTFOUND|timeout/i.test(words)) {
    return 'unreachable'
  }
  if (/\b55[0134]\b|\b5\.1\.\d\b|not exactly one mail address/.test(words)) return 'refused-address'
  return /\b4\d\d\b/.test(words) ? 'later' : 'other'
}
