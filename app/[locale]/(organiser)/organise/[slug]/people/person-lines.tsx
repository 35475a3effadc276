import { useLocale, useTranslations } from 'next-intl'
import { AnswerBadge } from '@/components/people/answer-badge'
import { Portrait } from '@/components/people/portrait'
import { T } from '@/components/ui/translated'
import type { DirectoryLine } from '@/domain/people/directory'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

/** The directory, a line each: who it is, what they do here, how they answered. */
export function PersonLines({ lines, base }: { lines: readonly DirectoryLine[]; base: string }) {
  const t = useTranslations('people')
  return (
    <ul className="border-ink border-t">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-start gap-x-4 gap-y-2 border-line border-b py-4 lg:grid-cols-[2.75rem_minmax(0,1fr)_minmax(0,1.2fr)_9.5rem] lg:gap-x-6"
        >
          <Portrait {...line} />
          <div className="min-w-0">
            <Link href={`${base}/${line.id}`} className="inline-flex min-h-6 items-center font-semibold text-link">
              {line.givenName} {line.familyName}
            </Link>
            <p className="text-15 text-soft">
              <T value={line.function} />
              {Object.keys(line.function).length > 0 && line.organisation && ', '}
              {line.organisation}
            </p>
            {!line.hasEmail && <p className="text-13 text-soft">{t('directory.noEmail')}</p>}
          </div>
          <div className="col-start-2 min-w-0 text-15 lg:col-start-auto">
            <Hats line={line} />
          </div>
          <p className="col-start-2 empty:hidden lg:col-start-auto">
            {line.answer && <AnswerBadge answer={line.answer} />}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Hats({ line }: { line: DirectoryLine }) {
  const t = useTranslations('people')
  const locale = useLocale()
  return (
    <>
      {line.here.length > 0 && (
        <ul>
          {line.here.map(({ key, session, kind }) => (
            <li key={key}>
              <span className="text-soft">{t(`hat.${kind}`)} ·</span> <T value={session} unmarked />
            </li>
          ))}
        </ul>
      )}
      {line.elsewhere.length > 0 && (
        <p className="text-13 text-soft">
          {t('directory.elsewhere', { forums: line.elsewhere.map((name) => words(name, locale)).join(', ') })}
        </p>
      )}
    </>
  )
}
