import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { ThemeMark, ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { SharedInSeries, SharedQuestion, SharedTheme } from '@/domain/programme/across-stops'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

/** Themes and questions that come back from stop to stop, with where each was discussed. */
export function Shared({ shared: { themes, questions } }: { shared: SharedInSeries }) {
  const t = useTranslations('tours.page')
  if (themes.length === 0 && questions.length === 0) return null
  return (
    <Section id="shared" title={t('shared')} aside={t('sharedText')}>
      <div className="flex flex-col gap-10">
        {themes.length > 0 && (
          <Part title={t('themesTitle')}>
            {themes.map((theme) => (
              <ThemeLine key={theme.id} theme={theme} />
            ))}
          </Part>
        )}
        {questions.length > 0 && (
          <Part title={t('questionsTitle')}>
            {questions.map((question) => (
              <QuestionLine
                key={question.id}
                question={question}
                theme={themes.find(({ id }) => id === question.themeId)}
              />
            ))}
          </Part>
        )}
      </div>
    </Section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Heading level={3} size="small" className="mb-2">
        {title}
      </Heading>
      <ul className="border-line border-t">{children}</ul>
    </div>
  )
}

const line = 'grid gap-x-8 gap-y-1 border-line border-b py-3 sm:grid-cols-2 sm:items-baseline'

function ThemeLine({ theme }: { theme: SharedTheme }) {
  return (
    <li className={line}>
      <p className="font-semibold">
        <ThemeName position={theme.position}>
          <T value={theme.name} />
        </ThemeName>
      </p>
      <Stops>
        {theme.stops.map(({ slug, city, name }) => (
          <Stop key={slug} href={`/forums/${slug}`} city={city}>
            <Otherwise first={theme.name} here={name} said="under" />
          </Stop>
        ))}
      </Stops>
    </li>
  )
}

function QuestionLine({ question, theme }: { question: SharedQuestion; theme: SharedTheme | undefined }) {
  const t = useTranslations('tours.page')
  return (
    <li className={line}>
      <div className="max-w-text">
        <p className="font-semibold">
          {theme && (
            <span className="me-2 inline-block translate-y-[0.1em]">
              <ThemeMark position={theme.position} />
            </span>
          )}
          <T value={question.text} />
        </p>
        <p className="mt-1 text-13 text-soft">{t('compare')}</p>
      </div>
      <Stops>
        {question.stops.map(({ slug, sessionSlug, city, text }) => (
          <Stop key={slug} href={`/forums/${slug}/sessions/${sessionSlug}`} city={city}>
            <Otherwise first={question.text} here={text} said="asked" />
          </Stop>
        ))}
      </Stops>
    </li>
  )
}

function Stops({ children }: { children: ReactNode }) {
  return <ul className="flex flex-wrap gap-x-8 text-15">{children}</ul>
}

function Stop({ href, city, children }: { href: string; city: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className="inline-flex min-h-11 items-center text-link">
        {city}
      </Link>
      {children}
    </li>
  )
}

/** How this stop put it, where it put it otherwise. */
function Otherwise({ first, here, said }: { first: Multilingual; here: Multilingual; said: 'under' | 'asked' }) {
  const t = useTranslations('tours.page')
  const locale = useLocale()
  if (words(first, locale) === words(here, locale)) return null
  return <span className="block max-w-64 text-soft">{t.rich(said, { name: () => <T value={here} /> })}</span>
}
