import { useLocale, useTranslations } from 'next-intl'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { ThemeInUse } from '@/domain/programme/queries/themes'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { MoveButtons } from '../../_parts/move-buttons'
import { moveInThemes } from './actions'

type Props = { themes: readonly ThemeInUse[]; slug: string; mayEdit: boolean }

/** The themes in their order, each with the colour and shape that follow it everywhere. */
export function ThemeList({ themes, slug, mayEdit }: Props) {
  const t = useTranslations('programme.themes')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  return (
    <ol>
      {themes.map((theme, index) => {
        const name = words(theme.name, locale)
        return (
          <li
            key={theme.id}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-line border-b py-3 md:grid-cols-[1.75rem_minmax(0,1fr)_auto_auto] md:gap-x-6"
          >
            <ThemeMark position={theme.position} size={28} />
            <div className="min-w-0">
              <p className="font-semibold">
                <T value={theme.name} />
              </p>
              <p className="text-15 text-soft">{t('sessions', { count: theme.sessions.length })}</p>
            </div>
            {mayEdit && (
              <div className="col-start-2 flex items-center gap-2 md:contents">
                <MoveButtons
                  action={moveInThemes}
                  forum={slug}
                  id={theme.id}
                  name={name}
                  first={index === 0}
                  last={index === themes.length - 1}
                />
                <Link
                  href={`/organise/${slug}/themes/${theme.id}`}
                  aria-label={t('editTheme', { name })}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {common('edit')}
                </Link>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
