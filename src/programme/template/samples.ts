import { inBoth } from '../../util/language.ts';

/** Invented people: three managers in sales compete for the two mentors from elsewhere. */
export interface Samples {
  readonly mentors: string;
  readonly managers: string;
  readonly cases: string;
}

const en: Samples = {
  mentors: `id,name,department,social_media_skill,communication,experience,topics,level,reports_to,languages,volunteers
Y01,Lena Hartmann,Sales/Inside Sales,5,4,4,"LinkedIn, Video",1,L01,"German, English",yes
Y02,Emre Yildiz,Sales/Online,4.5,5,5,"Instagram, Analytics",2,L01,"German, English",yes
Y03,Sophie Brandt,Marketing/Content,5,3,3,"LinkedIn, Podcasts",1,L06,"German, English",yes
Y04,Jonas Keller,IT/Platforms,4,4,2,"Analytics, LinkedIn",2,L07,English,yes
Y05,Mia Novak,HR,3.5,4,3,LinkedIn,1,L08,"German, English",yes
Y06,Paul Becker,IT/Support,5,4,4,Video,1,L07,German,no
`,
  managers: `id,name,department,social_media_skill,topics,level,languages,sponsor,volunteers
L01,Karin Weiss,Sales,2,"LinkedIn, Analytics",5,"German, English",yes,yes
L02,Thomas Brandl,Sales/Key Accounts,2.5,LinkedIn,4,"German, English",no,yes
L03,Sabine Lorenz,Sales/Field,1,Podcasts,4,"German, English",no,yes
L04,Michael Scott-Yang,Production,2,Video,4,English,no,yes
L05,Birgit Aydin,Finance,3,Analytics,5,"German, English",no,yes
`,
  cases: `mentor_id,manager_id,expect,note
Y03,L01,allowed,Marketing may teach Sales
Y01,L02,cross-department,both are in Sales
Y05,L04,mentor-skill,level 3.5 is below the minimum of 4
Y06,L05,voluntary,has not volunteered
`,
};

const de: Samples = {
  mentors: `Personalnummer;Name;Abteilung;Social-Media-Kenntnisse;Kommunikation;Erfahrung;Themen;Hierarchieebene;Vorgesetzte;Sprachen;freiwillig
Y01;Lena Hartmann;Vertrieb/Innendienst;5;4;4;LinkedIn, Video;1;F01;Deutsch, Englisch;ja
Y02;Emre Yıldız;Vertrieb/Online;4,5;5;5;Instagram, Auswertung;2;F01;Deutsch, Englisch;ja
Y03;Sophie Brandt;Marketing/Redaktion;5;3;3;LinkedIn, Podcasts;1;F06;Deutsch, Englisch;ja
Y04;Jonas Keller;IT/Plattformen;4;4;2;Auswertung, LinkedIn;2;F07;Englisch;ja
Y05;Mia Novák;Personal;3,5;4;3;LinkedIn;1;F08;Deutsch, Englisch;ja
Y06;Paul Becker;IT/Support;5;4;4;Video;1;F07;Deutsch;nein
`,
  managers: `Personalnummer;Name;Abteilung;Social-Media-Kenntnisse;Themen;Hierarchieebene;Sprachen;Förderer;freiwillig
F01;Karin Weiß;Vertrieb;2;LinkedIn, Auswertung;5;Deutsch, Englisch;ja;ja
F02;Thomas Brändl;Vertrieb/Großkunden;2,5;LinkedIn;4;Deutsch, Englisch;nein;ja
F03;Sabine Lorenz;Vertrieb/Außendienst;1;Podcasts;4;Deutsch, Englisch;nein;ja
F04;Michael Öztürk;Produktion;2;Video;4;Englisch;nein;ja
F05;Birgit Aydın;Finanzen;3;Auswertung;5;Deutsch, Englisch;nein;ja
`,
  cases: `mentor_id;manager_id;expect;note
Y03;F01;allowed;Marketing darf den Vertrieb schulen
Y01;F02;cross-department;beide sind im Vertrieb
Y05;F04;mentor-skill;Stufe 3,5 liegt unter dem Minimum von 4
Y06;F05;voluntary;hat sich nicht freiwillig gemeldet
`,
};

/** The sample files that `tandem init` writes, in one language. */
export const SAMPLES = inBoth<Samples>(en, de);
