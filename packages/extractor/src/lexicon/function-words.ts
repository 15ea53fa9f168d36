// The commonest function words of languages in Latin script that a folder of news may hold, for telling English from the rest.
// Source: articles, prepositions, conjunctions and pronouns as any grammar of the language lists them.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  English: list(
    'the of and to in that is was for on with as by at from it be this are were has have had not but they his her their which who will would an a',
  ),
  German: list(
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  ),
  French: list(
    'le la les de des du et en un une que qui dans pour par sur au aux est pas plus ce il elle se ne sont avec son cette',
  ),
  Spanish: list(
    'el la los las de del y en un una que por con para se su al es no como más lo este pero sus ha entre cuando',
  ),
  Portuguese: list('o os as de da do das dos e em um uma que por com para se na no nas ao não mais como foi são pelo'),
  Italian: list('il lo gli di della del dei e in un una che per con si non sono nel alla le dal più ha come anche'),
  Dutch: list('de het een van en in op te dat die is voor met zijn aan niet er ook als bij door naar heeft om werd'),
  Swedish: list('och att det som en på är av för med den till inte har de om ett var jag från vid'),
  Danish: list('og at det som en på er af for med den til ikke har de om et var jeg fra ved'),
  Polish: list('i w na z do się nie że to jest o po jak od za przez przy dla są oraz tym'),
  Turkish: list('ve bir bu için ile da de olarak daha çok gibi olan ne kadar sonra en'),
  Indonesian: list('yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena'),
}
