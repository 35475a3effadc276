const emailAddress = /[^\s"'<>(),;:@]+@[^\s"'<>(),;:@]+/g

/** Runs of 20 or more characters of base64url that hold a digit: tokens, ticket codes, hashes. Ids (UUID) stay. */
const secret = /(?<![\w-])(?=[\w-]*\d)[\w-]{20,}(?![\w-])/g
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Text that may go into a log: without e-mail addresses and without anything that looks like a secret. */
export function scrub(text: string): string {
  return text.replace(emailAddress, '[address]').replace(secret, (match) => (uuid.test(match) ? match : '[secret]'))
}
