'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/i18n/navigation'
import { useFormState } from '../../_form/action-form'
import { YesField } from '../../_form/fields'

type Known = { id: string; name: string; detail: string }

/** Who already has that name, once the server has found them, and the way to say that it is somebody else. */
export function Namesakes({ base }: { base: string }) {
  const t = useTranslations('people.form')
  const { refusal, answer } = useFormState()
  if (refusal !== 'namesake') return null
  const known = Array.isArray(answer) ? (answer as Known[]) : []
  return (
    <Notice kind="warning" title={t('namesakes')}>
      <ul className="mb-4 flex flex-col">
        {known.map(({ id, name, detail }) => (
          <li key={id}>
            <Link href={`${base}/${id}`} className="inline-flex min-h-11 items-center text-link">
              {name}
            </Link>
            {detail && <span className="text-15 text-soft"> {detail}</span>}
          </li>
        ))}
      </ul>
      <YesField name="somebodyElse" />
    </Notice>
  )
}
