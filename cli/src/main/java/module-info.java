/** The hearsay command. */
module dev.hearsay.cli {
    requires dev.hearsay.dossier;
    requires dev.hearsay.entailment;
    requires dev.hearsay.formats;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.jline.terminal;
    requires static org.jspecify;

    opens dev.hearsay.cli to
            info.picocli;
}
