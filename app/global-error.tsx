'use client'

import en from '@/messages/en/errors.json'
import fr from '@/messages/fr/errors.json'
import nl from '@/messages/nl/errors.json'
import { headlineFont, textFont } from './fonts'
import './globals.css'

const texts = { fr, nl, en }

/** When even the language is unknown: the same sentence in each. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="fr" className={`${headlineFont.variable} ${textFont.variable}`}>
      <body>
        <title>{fr.unexpected.title}</title>
        <main className="mx-auto grid max-w-page gap-12 px-5 py-16 sm:px-8">
          {Object.entries(texts).map(([locale, text]) => (
            <section key={locale} lang={locale}>
              <h1 className="narrow-face text-40">{text.unexpected.title}</h1>
              <p className="mt-2 max-w-text text-21 text-soft">{text.unexpected.text}</p>
              <p className="mt-4">
                <a href={`/${locale}`} className="text-link">
                  {text.notFound.forums}
                </a>
              </p>
            </section>
          ))}
          {error.digest && <code className="text-15 text-soft">{error.digest}</code>}
        </main>
      </body>
    </html>
  )
}
