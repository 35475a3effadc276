import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { OrganisedForum } from '@/domain/shared/scope'
import type { PlanVersion } from '@/domain/workshops/queries/plans'
import { publishingOf } from '@/domain/workshops/queries/publishing'
import { ActionForm } from '../../../../../_form/action-form'
import { OneField } from '../../../../../_form/choices'
import { Confirm } from '../../../../../_form/confirm'
import { TextField } from '../../../../../_form/fields'
import { note } from '../actions'
import { publish } from './actions'

type Props = {
  scope: OrganisedForum
  version: PlanVersion
  workshopId: string
  hidden: Record<string, string>
  base: string
}

/** Telling a draft to everybody, after saying whom it concerns and how many mails go out; and a note beside it. */
export async function Publish({ scope, version, workshopId, hidden, base }: Props) {
  const t = await getTranslations('plan')
  const draft = version.status === 'DRAFT'
  const would = draft ? await publishingOf(scope, workshopId, version.planId) : null
  return (
    <section className="flex flex-col gap-4 border-line border-t pt-4">
      {would ? (
        <Confirm label={t('publish.do')} variant="solid">
          <p>{t(would.first ? 'publish.first' : 'publish.again', { concerned: would.concerned })}</p>
          <ActionForm
            action={publish}
            hidden={hidden}
            labels={{ tell: t('publish.tell') }}
            submit={t('publish.confirm')}
            className="flex flex-col gap-4"
          >
            <OneField
              name="tell"
              required
              options={[
                { value: 'people', label: t('publish.people'), help: t('publish.peopleHelp', { mails: would.mails }) },
                { value: 'nobody', label: t('publish.nobody'), help: t('publish.nobodyHelp') },
              ]}
            />
          </ActionForm>
        </Confirm>
      ) : (
        <Notice kind={version.current ? 'ok' : 'info'}>{t(version.current ? 'publish.is' : 'publish.was')}</Notice>
      )}
      <ButtonLink href={`${base}/what-if?plan=${version.number}`}>{t('whatIf.link')}</ButtonLink>
      <ActionForm
        action={note}
        hidden={hidden}
        labels={{ note: t('note.label') }}
        submit={t('note.save')}
        variant="outline"
        done={t('note.saved')}
        className="flex flex-col gap-3"
      >
        <TextField name="note" value={version.note} maxLength={600} />
      </ActionForm>
    </section>
  )
}
