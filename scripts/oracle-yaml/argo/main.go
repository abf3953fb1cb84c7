// Command argo reads YAML with the modules that Argo Workflows reads its manifests with, so that our reader has a judge
// that is not ourselves. It takes a request a line as JSON and writes an answer a line, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Request is the text of a file, which is read as Argo reads files, or as a stream of YAML documents.
type Request struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// Part is what is seen of a part of a file: its value as JSON, or why it is refused.
type Part struct {
	// Where the part stands among all of its file, those that are blank included.
	Index int             `json:"index"`
	Value json.RawMessage `json:"value,omitempty"`
	Error string          `json:"error,omitempty"`
	// What is refused may be read where keys may stand twice.
	Lenient json.RawMessage `json:"lenient,omitempty"`
	// Two keys of one map, such as 1 and "1", become the same text, and chance decides which one stays.
	Ambiguous bool `json:"ambiguous,omitempty"`
	// Something stands behind the document that was read, which Argo does not look at.
	Rest bool `json:"rest,omitempty"`
}

// Answer has the parts of a file that are not blank, or the documents of a stream as far as it can be read.
type Answer struct {
	// Whether the file was read as JSON, so that it is one part.
	JSON  bool   `json:"json"`
	Parts []Part `json:"parts"`
}

// No input of ours is large; one that takes long must not hold up the rest.
const patience = 20 * time.Second

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		var request Request
		if err := json.Unmarshal(in.Bytes(), &request); err != nil {
			fmt.Fprintln(os.Stderr, "not a request:", err)
			os.Exit(1)
		}
		text, err := json.Marshal(answerInTime(request))
		if err != nil {
			fmt.Fprintln(os.Stderr, "cannot write an answer:", err)
			os.Exit(1)
		}
		out.Write(text)
		out.WriteByte('\n')
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "cannot read the requests:", err)
		os.Exit(1)
	}
}

func answerInTime(request Request) Answer {
	done := make(chan Answer, 1)
	go func() {
		if request.Kind == "stream" {
			done <- readStream(request.Text)
		} else {
			done <- readFile(request.Text)
		}
	}()
	select {
	case answer := <-done:
		return answer
	case <-time.After(patience):
		return Answer{Parts: []Part{{Error: "takes too long"}}}
	}
}
