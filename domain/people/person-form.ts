import { locales } from '../shared/locale'
import type { PersonValues } from './schema'

/** What the form of a person holds, as the schema reads it; a field that is not in the form is empty. */
export function personFromForm(form: FormData): PersonValues & { locale: '' } {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const inEach = (name: string) => Object.fromEntries(locales.map((locale) => [locale, text(`${name}.${locale}`)]))
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    function: inEach('function'),
    biography: inEach('biography'),
    organisation: text('organisation'),
    email: text('email'),
    locale: text('locale') as '',
  }
}
