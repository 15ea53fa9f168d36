// Words for members of peoples and faiths, and languages without a country of that name: capitalized, but no names of anybody.
// Sources: Wikipedia's "List of contemporary ethnic groups", "Major religious groups", "List of languages by number of native speakers" (facts only). Words that are also
// common given names, surnames or places ("Christian", "Roma", "Sami", "Turkana") are left out.
const words = (list: string): string[] => list.trim().split(/\s+/)

const PEOPLES = words(`
Arab Kurd Kurdish Pashtun Pashto Hazara Uighur Uyghur Rohingya Maasai Masai Kikuyu Zulu Xhosa Yoruba Igbo Hausa Fulani Tuareg Berber Hutu Tutsi Sioux Navajo Cherokee Apache
Comanche Inuit Eskimo Maori Māori Tamil Sinhalese Punjabi Bengali Gujarati Basque Catalan Breton Cossack Tatar Chechen Bedouin Boer Afrikaner Aborigine Aboriginal Gypsy Bosniak
Latino Latina Hispanic Creole Romani Bantu Berliner Londoner Parisian Muscovite Rotarian`)
const FAITHS = words(`
Shia Shiite Shi'ite Shi’ite Sunni Muslim Moslem Islamic Islamist Jew Jewish Catholic Protestant Hindu Sikh Buddhist Mormon Methodist Baptist Lutheran Presbyterian Anglican
Evangelical Quaker Copt Coptic Druze Alawite Yazidi Zoroastrian Orthodox Tory`)
const LANGUAGES = words(`
Arabic Hebrew Yiddish Farsi Urdu Hindi Dari Swahili Amharic Tigrinya Mandarin Cantonese Latin Gaelic Esperanto Afrikaans Tagalog Quechua Sanskrit Aramaic Romansh Flemish Welsh`)

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)

/** In the singular and the plural. */
export const PEOPLES_AND_LANGUAGES: ReadonlySet<string> = new Set(
  [...PEOPLES, ...FAITHS, ...LANGUAGES]
    .filter(word => word !== 'Tory')
    .flatMap(word => [word, plural(word)])
    .concat('Tory'),
)
