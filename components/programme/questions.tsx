import { useTranslations } from 'next-intl'
import type { PublicSession } from '@/domain/programme/public-programme'
import { ThemeMark } from '../ui/theme-mark'
import { T } from '../ui/translated'

/** The questions put to the tables of a workshop, numbered, each with its theme. */
export function Questions({ questions }: { questions: PublicSession['questions'] }) {
  const t = useTranslations('public.programme')
  if (questions.length === 0) return null
  return (
    <ol aria-label={t('questions')} className="flex flex-col gap-3">
      {questions.map(({ text, theme }, index) => (
        <li key={text.fr ?? text.nl ?? text.en} className="grid grid-cols-[1.75rem_1fr] gap-x-2">
          <span aria-hidden="true" className="font-bold font-display text-accent">
            {index + 1}
          </span>
          <span>
            <T value={text} />
            {theme && (
              <span className="mt-0.5 flex items-center gap-1.5 text-13 text-soft">
                <ThemeMark position={theme.position} size={11} />
                <T value={theme.name} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
