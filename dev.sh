#!/bin/bash
cd /work/wt/relate
CP=$(find ~/.m2/repository -name 'guava-33.8*.jar' -o -name 'jspecify-1.0.1.jar' -o -name 'failureaccess*.jar' -o -name 'error_prone_annotations-2.50*.jar' -o -name 'value-annotations-2.12*.jar' | tr '\n' ':')
PP=$(find ~/.m2/repository/org/immutables -name '*.jar' | tr '\n' ':')
mkdir -p /tmp/rel/core /tmp/rel/ext /tmp/rel/bench
[ -n "$1" ] && javac -nowarn -processorpath "$PP$CP" -d /tmp/rel/core -cp "$CP" $(find core/src/main/java -name '*.java' ! -name module-info.java)
javac -nowarn -proc:none -d /tmp/rel/ext -cp "/tmp/rel/core:$CP" $(find extract/src/main/java/dev/hearsay/extract/relate extract/src/main/java/dev/hearsay/extract/text -name '*.java' 2>/dev/null) && cp -r extract/src/main/resources/* /tmp/rel/ext/
javac -nowarn -proc:none -d /tmp/rel/bench -cp "/tmp/rel/ext:/tmp/rel/core:$CP" $(ls benchmarks/src/main/java/dev/hearsay/benchmarks/{Relation,EvaluateRel,GroupScale,Fit,Softmax,package}*.java /tmp/rel/dev/*.java 2>/dev/null)
echo "/tmp/rel/bench:/tmp/rel/ext:/tmp/rel/core:$CP" > /tmp/rel/cp
