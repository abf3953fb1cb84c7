// Command oracle evaluates what it reads with the modules that Argo Workflows is built from, so that our own evaluators
// have a judge that is not ourselves. It reads a request a line as JSON and writes an answer a line, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Request is an expression, a condition of `when` or `depends`, or the setting of the variables for the expressions that follow.
type Request struct {
	Kind      string          `json:"kind"`
	Text      string          `json:"text"`
	Variables json.RawMessage `json:"variables"`
}

// Answer has either an error and the stage in which it came up, or a value with its text and, if it has one, its JSON.
type Answer struct {
	Stage string  `json:"stage,omitempty"`
	Error string  `json:"error,omitempty"`
	Value any     `json:"value"`
	Text  string  `json:"text"`
	JSON  *string `json:"json,omitempty"`
}

// No expression of ours takes long; one that does must not hold up the rest.
const patience = 10 * time.Second

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	variables := json.RawMessage(`["map"]`)
	for in.Scan() {
		var request Request
		if err := json.Unmarshal(in.Bytes(), &request); err != nil {
			fmt.Fprintln(os.Stderr, "not a request:", err)
			os.Exit(1)
		}
		if request.Kind == "variables" {
			variables = request.Variables
			continue
		}
		text, err := json.Marshal(answerInTime(request, variables))
		if err != nil {
			fmt.Fprintln(os.Stderr, "cannot write an answer:", err)
			os.Exit(1)
		}
		out.Write(text)
		out.WriteByte('\n')
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func answerInTime(request Request, variables json.RawMessage) Answer {
	done := make(chan Answer, 1)
	go func() {
		defer func() {
			if problem := recover(); problem != nil {
				done <- Answer{Stage: "panic", Error: fmt.Sprint(problem)}
			}
		}()
		// Anew each time, since sprig's set, unset and merge change what they are given.
		switch decoded := decodeVariables(variables); request.Kind {
		case "when":
			done <- answerWhen(request.Text)
		case "depends":
			done <- answerDepends(request.Text, decoded)
		default:
			done <- answerExpression(request.Text, decoded)
		}
	}()
	select {
	case answer := <-done:
		return answer
	case <-time.After(patience):
		return Answer{Stage: "time", Error: "takes too long"}
	}
}
