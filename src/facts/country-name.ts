/** ISO 3166-1 as alpha-3 followed by alpha-2: Intl knows names by the shorter code only. */
const CODES = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI
  BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT
  BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU
  CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET
  FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR
  GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR
  IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB
  LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
  MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE
  NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
  PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ
  SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC
  TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY
  USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
`;

/** Where Intl has no code, or a name that differs between releases of Node or that no newspaper writes. */
const NAMES: Readonly<Record<string, string>> = {
  ANT: "Netherlands Antilles",
  COD: "DR Congo",
  COG: "Republic of the Congo",
  CSK: "Czechoslovakia",
  DDR: "East Germany",
  HKG: "Hong Kong",
  MAC: "Macao",
  MMR: "Myanmar",
  PSE: "Palestine",
  SCG: "Serbia and Montenegro",
  SUN: "Soviet Union",
  TUR: "Turkey",
  VDR: "North Vietnam",
  XKX: "Kosovo",
  YMD: "South Yemen",
  YUG: "Yugoslavia",
};

const alpha2 = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Every code that has a name, former states included. */
export const COUNTRY_CODES: readonly string[] = [...new Set([...alpha2.keys(), ...Object.keys(NAMES)])].sort();

/** The English name of a country.
 *  @param iso3 ISO 3166-1 alpha-3, a former state's code, or XKX
 *  @returns the code itself when nothing is known under it
 *  @example countryName("KOR") // "South Korea" */
export function countryName(iso3: string): string {
  const named = NAMES[iso3];
  if (named) return named;
  const code = alpha2.get(iso3);
  return ((code && english.of(code)) ?? iso3).replace(" & ", " and ");
}
