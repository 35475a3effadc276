import { useTranslations } from 'next-intl'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { Topic } from '@/domain/workshops/public-workshop'

/** The questions put to the tables, under their themes. */
export function WorkshopTopics({ topics }: { topics: readonly Topic[] }) {
  const t = useTranslations('public.workshop')
  return (
    <ul className="flex max-w-text flex-col gap-6">
      {topics.map(({ theme, questions }) => (
        <li key={theme?.position ?? 'none'}>
          {theme && (
            <p className="mb-1 font-semibold text-15">
              <ThemeName position={theme.position}>
                <T value={theme.name} />
              </ThemeName>
            </p>
          )}
          <ul className="flex flex-col gap-3">
            {questions.map(({ text, tables }) => (
              <li key={text.fr ?? text.nl ?? text.en}>
                <span className="text-21">
                  <T value={text} />
                </span>
                <span className="block text-15 text-soft">{t('tables', { count: tables })}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
