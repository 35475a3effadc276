import { render } from '@react-email/render'
import type { Locale } from 'next-intl'
import type { Letter, MailTranslator } from './_parts/letter'
import { LetterPage } from './_parts/letter-page'
import { plainText } from './_parts/plain-text'

/** Both parts of a message. `privacyUrl` is absolute. */
export async function renderLetter(
  letter: Letter,
  { locale, t, privacyUrl }: { locale: Locale; t: MailTranslator; privacyUrl: string },
): Promise<{ subject: string; html: string; text: string }> {
  const html = await render(<LetterPage letter={letter} locale={locale} t={t} privacyUrl={privacyUrl} />)
  return { subject: letter.subject, html, text: plainText(letter, t, privacyUrl) }
}
