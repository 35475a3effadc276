import { useTranslations } from 'next-intl'
import type { SessionMaterial } from '@/domain/programme/material'
import { ActionForm } from '../../../../../_form/action-form'
import { TextField } from '../../../../../_form/fields'
import { Fold } from '../../_form/fold'
import { renameOne } from './actions'

/** The title of a material, corrected where it stands. */
export function TitleForm({ slug, material: { id, title } }: { slug: string; material: SessionMaterial }) {
  const t = useTranslations('programme.materials')
  return (
    <Fold title={t('rename')}>
      <ActionForm
        key={title}
        action={renameOne}
        hidden={{ forum: slug, id }}
        labels={{ title: t('title') }}
        prefix={`${id}-`}
        submit={t('renameYes')}
        submitLabel={t('renameOf', { title })}
        variant="outline"
        className="flex max-w-form flex-col gap-6 py-2"
      >
        <TextField name="title" value={title} required maxLength={160} />
      </ActionForm>
    </Fold>
  )
}
