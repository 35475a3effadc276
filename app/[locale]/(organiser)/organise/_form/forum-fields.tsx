import { useLocale, useTranslations } from 'next-intl'
import { locales } from '@/domain/shared/locale'
import { FormPart } from '../_parts/block'
import { SeveralField } from './choices'
import { MomentField, SelectField, TextField } from './fields'
import { countryOptions, zoneOptions } from './places'

export type PlaceAndTime = {
  locales: readonly string[]
  startsAt: string
  endsAt: string
  timeZone: string
  venueName: string
  venueAddress: string | null
  postalCode: string | null
  city: string
  country: string
  latitude: number | null
  longitude: number | null
}

/** The words of these fields, for the form around them. */
export function useForumLabels() {
  const t = useTranslations('organise.forum')
  const tours = useTranslations('tours.place')
  return {
    name: t('name'),
    slug: t('slug'),
    locales: t('localesLegend'),
    startsAt: t('startsAt'),
    endsAt: t('endsAt'),
    timeZone: t('timeZone'),
    venueName: t('venueName'),
    venueAddress: t('venueAddress'),
    postalCode: t('postalCode'),
    city: t('city'),
    country: t('country'),
    latitude: tours('latitude'),
    longitude: tours('longitude'),
  }
}

/** When, where and in which languages: the same for a new forum and for its settings. */
export function ForumFields({ kept }: { kept: PlaceAndTime }) {
  const t = useTranslations('organise.forum')
  const tours = useTranslations('tours.place')
  const language = useTranslations('ui.language')
  const locale = useLocale()
  return (
    <>
      <FormPart id="when" title={t('whenLegend')} aside={t('timeZoneHelp')}>
        <div className="grid gap-6 md:grid-cols-2">
          <MomentField name="startsAt" value={kept.startsAt} required />
          <MomentField name="endsAt" value={kept.endsAt} required />
        </div>
        <SelectField name="timeZone" value={kept.timeZone} options={zoneOptions(kept.timeZone)} required />
      </FormPart>
      <FormPart id="where" title={t('whereLegend')}>
        <TextField name="venueName" value={kept.venueName} maxLength={160} />
        <TextField name="venueAddress" value={kept.venueAddress} maxLength={240} />
        <div className="grid gap-6 md:grid-cols-[14rem_1fr]">
          <TextField name="postalCode" value={kept.postalCode} maxLength={12} />
          <TextField name="city" value={kept.city} maxLength={120} required />
        </div>
        <SelectField name="country" value={kept.country} options={countryOptions(locale, kept.country)} required />
        <div className="grid gap-6 md:grid-cols-2">
          <TextField name="latitude" value={kept.latitude} help={tours('latitudeHelp')} inputMode="decimal" />
          <TextField name="longitude" value={kept.longitude} help={tours('longitudeHelp')} inputMode="decimal" />
        </div>
        <p className="-mt-3 max-w-text text-15 text-soft">{tours('help')}</p>
      </FormPart>
      <FormPart id="languages" title={t('localesTitle')} aside={t('localesHelp')}>
        <SeveralField
          name="locales"
          required
          selected={kept.locales}
          options={locales.map((value) => ({ value, label: language(value) }))}
        />
      </FormPart>
    </>
  )
}
